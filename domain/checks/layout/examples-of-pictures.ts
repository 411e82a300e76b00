import type { Examples } from '@/domain/checks/example';
import type { LayoutCode } from './catalogue';

type Pictured = Extract<LayoutCode, `layout/${'picture' | 'alternative' | 'caption' | 'file' | 'link'}${string}`>;

const WHOLE = { zh: '# 新楼启用\n\n门诊部今天搬进新楼。', en: '# New building opens\n\nThe clinic moved into its new building today.' };
const zh = (...parts: string[]) => [WHOLE.zh, ...parts].join('\n\n');
const en = (...parts: string[]) => [WHOLE.en, ...parts].join('\n\n');
const gallery = (...pictures: string[]) => pictures.join('\n');

export const EXAMPLES_OF_PICTURES: Record<Pictured, Examples> = {
  'layout/picture-missing': {
    wrong: [
      { zh: zh('(?) ![新楼大厅](hall.jpg)'), en: en() },
      { zh: zh(), en: en('(?) ![The new hall](hall.jpg)') },
      { zh: zh(gallery('![大厅](hall.jpg)', '![药房](pharmacy.jpg)')), en: en(gallery('![The hall](hall.jpg)')) },
    ],
    right: [
      { zh: zh('![新楼大厅](hall.jpg)'), en: en('![The new hall](hall.jpg)') },
      { zh: zh('(+) ![新楼大厅](hall.jpg)'), en: en() },
      {
        zh: zh(gallery('![大厅](hall.jpg)', '![药房](pharmacy.jpg)')),
        en: en(gallery('![The hall](hall.jpg)', '![The pharmacy](pharmacy.jpg)')),
      },
      { zh: zh('(?) ![新楼大厅](hall.jpg)'), en: '# New building opens\n\n~' },
    ],
  },
  'layout/picture-differs': {
    wrong: [
      { zh: zh('![大厅](hall.jpg)'), en: en('![The ward](ward.jpg)') },
      {
        zh: zh(gallery('![大厅](hall.jpg)', '![药房](pharmacy.jpg)')),
        en: en(gallery('![The pharmacy](pharmacy.jpg)', '![The hall](hall.jpg)')),
      },
    ],
    right: [{ zh: zh('![大厅](hall.jpg)'), en: en('![The hall](hall.jpg)') }],
  },
  'layout/alternative-text': {
    wrong: [
      { zh: zh('![大厅](hall.jpg)'), en: en('![](hall.jpg)') },
      { zh: zh('![](hall.jpg)'), en: en('![The hall](hall.jpg)') },
      { zh: zh(gallery('![大厅](hall.jpg)', '![](ward.jpg)')), en: en(gallery('![The hall](hall.jpg)', '![The ward](ward.jpg)')) },
    ],
    right: [{ zh: zh('![大厅](hall.jpg)'), en: en('![The hall](hall.jpg)') }],
  },
  'layout/alternative-text-language': {
    wrong: [
      { zh: zh('![大厅](hall.jpg)'), en: en('![大厅](hall.jpg)') },
      { zh: zh('![Patients wait in the new hall](hall.jpg)'), en: en('![Patients wait in the new hall](hall.jpg)') },
    ],
    right: [
      { zh: zh('![CT](ct.jpg)'), en: en('![CT](ct.jpg)') },
      { zh: zh('![PET-CT 室](ct.jpg)'), en: en('![The PET-CT room](ct.jpg)') },
    ],
  },
  'layout/caption-missing': {
    wrong: [
      { zh: zh('![大厅](hall.jpg "患者在新大厅候诊")'), en: en('![The hall](hall.jpg)') },
      { zh: zh('![大厅](hall.jpg)'), en: en('![The hall](hall.jpg "Patients wait in the new hall")') },
      { zh: zh('![大厅](hall.jpg) @王芳'), en: en('![The hall](hall.jpg)') },
      {
        zh: zh(gallery('![大厅](hall.jpg)', '![病房](ward.jpg "三楼病房")')),
        en: en(gallery('![The hall](hall.jpg)', '![The ward](ward.jpg)')),
      },
    ],
    right: [
      { zh: zh('![大厅](hall.jpg)'), en: en('![The hall](hall.jpg)') },
      { zh: zh('![大厅](hall.jpg "候诊大厅") @王芳'), en: en('![The hall](hall.jpg "The hall") @Wang Fang') },
    ],
  },
  'layout/file-name': {
    wrong: [
      { zh: zh('![大厅](hall.jpg "IMG_2041.JPG")'), en: en('![The hall](hall.jpg "The hall")') },
      { zh: zh('![大厅](hall.jpg)'), en: en('![640_wx_fmt=jpeg&tp=webp (2).jpg](hall.jpg)') },
      { zh: zh('![微信图片_20261103101522](hall.jpg)'), en: en('![The hall](hall.jpg)') },
      {
        zh: zh(gallery('![大厅](hall.jpg "大厅")', '![病房](ward.jpg "DSC_0412.JPG")')),
        en: en(gallery('![The hall](hall.jpg "The hall")', '![The ward](ward.jpg "The ward")')),
      },
      { zh: zh('640_tp=webp&wxfrom=5 (1).jpg  640_tp=webp&wxfrom=5 (3).jpg'), en: en('Many patients came.') },
    ],
    right: [
      { zh: zh('请上传 JPG 或 PNG 格式的照片。'), en: en('Please upload the photo as JPG or PNG.') },
      { zh: zh('文件名写作 report.docx 即可。'), en: en('Call the file report.docx, no more.') },
      { zh: zh('![大厅](hall.jpg "2026 年的大厅")'), en: en('![The hall](hall.jpg "The hall in 2026")') },
    ],
  },
  'layout/link-missing': {
    wrong: [
      { zh: zh('详见[挂号须知](https://hospital.org/zh/register)。'), en: en('See the rules of registration.') },
      { zh: zh('详见挂号须知。'), en: en('See the [rules of registration](https://hospital.org/en/register).') },
    ],
    right: [
      { zh: zh('见[须知](https://hospital.org/zh/register)。'), en: en('See the [rules](https://hospital.org/en/register).') },
      { zh: zh('见[须知](https://zh.hospital.org/a)。'), en: en('See the [rules](https://www.hospital.org/b).') },
      { zh: zh('见[须知](/zh/news/a)。'), en: en('See the [rules](/en/news/a).') },
      { zh: zh('见[须知](https://hospital.org/zh)。'), en: en('~') },
    ],
  },
  'layout/link-target': {
    wrong: [{ zh: zh('见[通知](https://hospital.org/notice)。'), en: en('See the [notice](https://weather.org/today).') }],
    right: [{ zh: zh('见[通知](https://news.uni.edu.cn/zh/1)。'), en: en('See the [notice](https://www.uni.edu.cn/en/1).') }],
  },
  'layout/link-address': {
    wrong: [
      { zh: zh('见[通知](http://192.168.1.20/notice)。'), en: en('See the notice.') },
      { zh: zh('见通知。'), en: en('See the [notice](http://localhost:3000/notice).') },
      { zh: zh('见[稿件](/zh/desk/articles/1)。'), en: en('See the article.') },
    ],
    right: [
      { zh: zh('写信给[编辑部](mailto:news@hospital.org)。'), en: en('Write to the [newsroom](mailto:news@hospital.org).') },
      { zh: zh('见[首页](https://10.hospital.org/)。'), en: en('See the [front page](https://10.hospital.org/en).') },
    ],
  },
  'layout/link-text': {
    wrong: [
      { zh: zh('见 [https://hospital.org/a](https://hospital.org/a)'), en: en('See the [rules](https://hospital.org/a).') },
      { zh: zh('见[须知](https://hospital.org/a)。'), en: en('[Click here](https://hospital.org/a) for the rules.') },
      { zh: zh('[点击这里](https://hospital.org/a)查看。'), en: en('See the [rules](https://hospital.org/a).') },
    ],
    right: [{ zh: zh('见[这里的须知](https://hospital.org/a)。'), en: en('See [how patients get here](https://hospital.org/a).') }],
  },
};
